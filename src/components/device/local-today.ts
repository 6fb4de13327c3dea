/** Today where the reader is, YYYY-MM-DD. */
export const localToday = (): string => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
