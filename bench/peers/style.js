/** Puts a sheet into the page. Inside the script, so that its bytes count and nothing is fetched late. */
export function style(text) {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head.append(sheet);
}
