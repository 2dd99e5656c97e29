/** Takes the focus as soon as it is there, wherever it was. (`autofocus` gives way to what has it already.) */
export function takeFocus(node: HTMLElement): void {
  node.focus();
}
