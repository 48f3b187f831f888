/** Bundles the page in the browser into a folder; rejects where its sources do not compile. */
export declare function bundlePage(folder: string): Promise<void>;
