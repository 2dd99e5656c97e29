// The clipboard as every engine has it; the window of the desktop is one of them.

/** Both wait for what is copied within the write itself: WebKit forgets by whom it was asked as soon as anything else is awaited. */
export const clipboard = {
  copyPicture: (png: Promise<Uint8Array<ArrayBuffer>>) => write('image/png', png),
  copyText: (text: Promise<string>) => write('text/plain', text),
};

function write(type: string, content: Promise<BlobPart>): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ [type]: content.then((part) => new Blob([part], { type })) })]);
}
