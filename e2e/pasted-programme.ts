import type { Locator } from '@playwright/test';

/** As the browser does it: the text comes with the event, and whoever does not take it types it. */
export const pasteInto = async (
  field: Locator,
  texts: Readonly<Record<string, string>>,
): Promise<void> => {
  await field.focus();
  await field.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    element.dispatchEvent(event);
  }, texts);
};

/** The host's answer to the programme of the sample's days in Beijing. */
export const programme = `From: Protocol Department
PROGRAMME FOR THE VISIT OF THE SECRETARY OF DEFENSE

Monday, 10 January 2011 – Beijing
0900-0930  Welcome ceremony, honour guard @ Bayi
0930-1100  Official talks with the Minister of National Defense, General Liang @ Bayi
1530-1615  Vice President Xi Jinping meets the delegation @ Great Hall / Fujian hall
1830-2000  Welcome banquet hosted by Gen. Liang @ Bayi
Tuesday, 11 January 2011
1000-1045  Call on Minister of Foreign Affairs Yang Jiechi @ Diaoyutai State Guesthouse
1600-1700  President Hu Jintao receives the delegation @ Great Hall, spray at top
1900-2100  Banquet given by General Xu Caihou, Vice Chairman @ Diaoyutai State Guesthouse
Wednesday, 12 January 2011
0915-1045  Visit of the Second Artillery Corps w/ Gen. Jing Zhiyuan
1100-1130  Tour of the command centre
1215-1300  Great Wall at Mutianyu`;
