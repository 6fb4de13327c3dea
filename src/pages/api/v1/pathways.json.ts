import { pathwayList } from '../../../model/open-data.ts';
import { siteContent, today, withBase } from '../../../site.ts';

export async function GET() {
	return Response.json(pathwayList(await siteContent(), today, withBase));
}
