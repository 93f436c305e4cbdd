/** The path below which the server serves everything, without a final slash: the page's <base> names it. */
export const basePath = new URL(document.baseURI).pathname.replace(/\/$/, '')
