import type { APIRoute } from 'astro';
import { guideOnDevice } from '../../../../model/guide-on-device.ts';
import { everyGuideInEveryLanguage, languageOf } from '../../../../routes.ts';
import { sayIn, siteContent, withBase } from '../../../../site.ts';

export const getStaticPaths = async () => everyGuideInEveryLanguage((await siteContent()).pathways.keys());

/** A guide as the device needs it to reckon and draw a plan. */
export const GET: APIRoute = async ({ params }) => {
	const say = await sayIn(languageOf(params.language));
	return Response.json(guideOnDevice(await siteContent(), `${params.region}/${params.profession}`, say, withBase));
};
