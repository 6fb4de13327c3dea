import type { APIRoute } from 'astro';
import { resolvedPathway } from '../../../../../model/open-data.ts';
import { siteContent, today, withBase } from '../../../../../site.ts';

export async function getStaticPaths() {
	return [...(await siteContent()).pathways.keys()].map((id) => {
		const [region, profession] = id.split('/');
		return { params: { region, profession } };
	});
}

export const GET: APIRoute = async ({ params }) =>
	Response.json(resolvedPathway(await siteContent(), `${params.region}/${params.profession}`, today, withBase));
