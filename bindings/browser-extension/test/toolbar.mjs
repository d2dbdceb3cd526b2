/** Presses the extension's button in the toolbar, and speaks with the popup that it opens. */
export async function openPopup(browser, page, extension) {
  // The popup looks at the tab in front.
  await page.bringToFront();
  const session = await browser.browser().newBrowserCDPSession();
  const targets = async (type) => (await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
  const tab = (await targets('tab')).find(({ url }) => url === page.url());
  await session.send('Extensions.triggerAction', { id: extension, targetId: tab.targetId });
  const popup = await until(async () => (await targets('page')).find(({ url }) => url.endsWith('/popup.html')));
  // The popup is no tab, so it is spoken to over the protocol.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
  const waiting = new Map();
  session.on('Target.receivedMessageFromTarget', (event) => {
    const message = JSON.parse(event.message);
    waiting.get(message.id)?.(message);
  });
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = waiting.size + 1;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    evaluate,
    screenshot: async () => Buffer.from((await send('Page.captureScreenshot', { format: 'png' })).data, 'base64'),
    /** Until the page was looked at. */
    ready: () => until(() => evaluate(`document.getElementById('state')?.textContent`).then((text) => text !== 'Looking…' && text)),
    close: async () => {
      await session.send('Target.closeTarget', { targetId: popup.targetId }).catch(() => {});
      await until(async () => !(await targets('page')).some(({ url }) => url.endsWith('/popup.html')));
      await session.detach();
    },
  };
}

/** Stops the service worker, as the browser does after half a minute without work. */
export async function stopWorker(browser, url) {
  const session = await browser.browser().newBrowserCDPSession();
  const workers = async () => (await session.send('Target.getTargets')).targetInfos.filter((target) => target.type === 'service_worker' && target.url === url);
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await until(async () => (await workers()).length === 0);
  await session.detach();
}

/** The marks on a page by the id of the card they stand in, as assistive technology is told of them. */
export async function marks(page) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = new Map();
  const walk = (node, card) => {
    const attributes = new Map(pairs(node.attributes));
    const here = attributes.get('class') === 'badge' ? attributes.get('id') : card;
    if (node.localName === 'proofmark-mark') found.set(here, [...(found.get(here) ?? []), button(node)]);
    for (const child of node.children ?? []) walk(child, here);
  };
  walk(root, 'outside of the cards');
  for (const list of found.values()) {
    for (const mark of list) {
      const { nodes } = await session.send('Accessibility.getPartialAXTree', { backendNodeId: mark.node, fetchRelatives: false });
      mark.role = nodes[0].role.value;
      mark.name = nodes[0].name.value;
    }
  }
  await session.detach();
  return found;
}

/** Lets scripts of the test see into the marks' closed roots, as the protocol can. */
export async function reveal(page) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots = [];
  const walk = (node) => {
    if (node.localName === 'proofmark-mark') roots.push(node.shadowRoots[0].backendNodeId);
    for (const child of node.children ?? []) walk(child);
  };
  walk(root.children.find(({ localName }) => localName === 'html'));
  for (const backendNodeId of roots) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true }); }`,
    });
  }
  await session.detach();
  return roots.length;
}

/** The button in the closed shadow root of a mark. */
function button(host) {
  const [shadow] = host.shadowRoots;
  const node = shadow.children.find(({ localName }) => localName === 'button');
  return { node: node.backendNodeId, mode: shadow.shadowRootType };
}

function pairs(list = []) {
  return list.flatMap((name, position) => (position % 2 === 0 ? [[name, list[position + 1]]] : []));
}

/** The first true value of a question that is asked again and again for ten seconds. */
export async function until(ask) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const value = await ask();
    if (value) return value;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('it did not happen within ten seconds');
}
