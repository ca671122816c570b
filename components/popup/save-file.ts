/** Hands a text to the browser as a file to save. Nothing leaves the computer. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the text only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
