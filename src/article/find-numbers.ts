/** Every number in digits that a text holds, as it is written there: "3", "30", "1.000,5". */
export const findNumbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
