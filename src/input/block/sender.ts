const FROM = /^[>\s]*(?:from|sender)\s*:[^\S\n]*([^\n<]{2,80})/im;

/** Who an e-mail or cable says it is from; or ''. */
export const senderOf = (text: string): string => FROM.exec(text.slice(0, 5000))?.[1]?.trim() ?? '';
