/** The trust files that the user chose: their names and texts. */
export async function trustFiles() {
  const { trust = [] } = await chrome.storage.local.get('trust');
  return trust;
}

export async function setTrustFiles(files) {
  await chrome.storage.local.set({ trust: files });
}
