/** How large an attached document may be, and how many a version may have. */
export const largestDocument = 10 * 1024 * 1024;
export const mostDocuments = 10;
