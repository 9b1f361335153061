// The page's side of a conversation: the vendor's SDK runs here, a program in Python hears what
// happens and answers for the options of dropdowns. docs/portal.md describes the messages.
(() => {
  'use strict';

  const HEADER = 'X-Paragon-Bridge';
  const EVENTS = ['onIntegrationInstall', 'onIntegrationUninstall', 'onWorkflowChange', 'onPortalOpen', 'onPortalClose'];
  const FRAME = 'paragon-connect-frame';
  const RETRIES = 3;
  const PAUSE = 500;
  // Within that time `listen` finds out whether the program has ended.
  const GRACE = 2 * RETRIES * PAUSE;
  const RENEWAL = { part: 0.8, least: 2_000, most: 86_400_000, retry: 15_000 };

  const [title, status, problem, action] = ['title', 'status', 'problem', 'action'].map((id) => document.getElementById(id));
  let secret = takeSecret();
  const OTHER = secret ? 'program' : 'application';
  const END = secret ? 'You may close this window.' : 'You may go back.';
  const TIME_IS_UP = 'Time is up, and the program waits no longer. Close this window, and begin again in the program.';
  const SIGNED_OUT = 'You are signed out of the application. Sign in there, and open this page anew.';
  let sdk;
  let begun = false;
  let kept; // what a web application has this page remember for it
  let ended = false;
  let told = Promise.resolve();
  document.getElementById('late').remove(); // it says what to do where no script comes

  // The SDK does what any window tells it that can send messages here. Its portal may; a page that
  // opened this one, or that shows it in a frame, may not.
  addEventListener('message', (event) => {
    if (event.data?.messageType !== 'SDK_FUNCTION_INVOCATION') return;
    const portal = document.getElementById(FRAME);
    const own = portal && event.source === portal.contentWindow && event.origin === new URL(portal.src).origin;
    if (!own) event.stopImmediatePropagation();
  });

  // The address held the secret of a program on this machine. A site of the web has none: there,
  // the header alone says that the request is the page's own.
  function takeSecret() {
    const [, found = ''] = /^#([\w-]{43})$/.exec(location.hash) ?? [];
    if (found) history.replaceState(null, '', location.pathname + location.search);
    return found;
  }

  // -- talking to the program or the application --------------------------------------------------

  async function ask(path, body, keepalive = false) {
    const answer = await fetch(path, {
      method: body ? 'POST' : 'GET',
      headers: { [HEADER]: secret || '1', ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
      cache: 'no-store',
      redirect: 'error',
      keepalive,
    }).catch(() => {
      throw new Error('Nothing answers here any longer.');
    });
    if (answer.status === 401 && sdk && !secret) end(SIGNED_OUT);
    const data = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(data.error ?? `The server answered with status ${answer.status}.`);
    return data;
  }

  // One message after the other, so that they arrive in the order in which things happened.
  function tell(message) {
    if (ended) return;
    told = told.then(() => hand(message)).catch(unheard);
  }

  async function hand(message) {
    const answer = await ask('messages', { ...message, kept });
    kept = answer.kept ?? kept;
  }

  // A program may have all that it waits for while the portal has more to tell.
  function unheard(error) {
    setTimeout(() => show(`The ${OTHER} did not hear of it: ${error.message}`), secret ? GRACE : 0);
  }

  function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  function fail(error) {
    const message = error?.message ?? String(error);
    show(message);
    tell({ type: 'failed', message });
  }

  function plain(value) {
    if (value instanceof Error) return { name: value.name, message: value.message };
    try {
      return JSON.parse(JSON.stringify(value) ?? 'null');
    } catch {
      return String(value);
    }
  }

  async function listen(session) {
    let failures = 0;
    while (!ended) {
      try {
        const { command, token, reason } = await ask('commands');
        failures = 0;
        if (command === 'authenticate') await sdk.authenticate(session.projectId, token).catch(fail);
        if (command === 'close') end(reason === 'timeout' ? TIME_IS_UP : END);
      } catch {
        failures += 1;
        if (failures === RETRIES) end(`The program has ended. ${END}`);
        await pause(PAUSE);
      }
    }
  }

  // A browser lets tabs in the background rest, but no tab that holds a lock. Where it does so
  // all the same, the program waits until the page goes on.
  function stayAwake(listening) {
    navigator.locks?.request('listening', { mode: 'shared' }, () => listening).catch(() => {});
    document.addEventListener('freeze', () => ended || ask('messages', { type: 'frozen' }, true).catch(() => {}));
    document.addEventListener('resume', () => tell({ type: 'resumed' }));
  }

  // -- a token that ends --------------------------------------------------------------------------

  // A program hands new tokens to its page. An application does not know of the page any longer:
  // it is asked again, before the token ends and as soon as somebody looks after that.
  function staySignedIn(wanted, first) {
    let [received, lives] = [Date.now(), lifetime(first)];
    let failures = 0;
    let busy = false;
    let timer;

    const plan = (wait) => {
      clearTimeout(timer);
      timer = setTimeout(renew, Math.min(Math.max(wait, RENEWAL.least), RENEWAL.most));
    };
    const isOld = () => Date.now() - received >= lives * RENEWAL.part;

    async function renew() {
      if (ended || busy) return;
      if (!isOld()) return plan(lives * RENEWAL.part + received - Date.now());
      busy = true;
      try {
        const session = await ask('session', wanted);
        await sdk.authenticate(session.projectId, session.token);
        [received, lives] = [Date.now(), lifetime(session)];
        failures = 0;
        plan(lives * RENEWAL.part);
      } catch (error) {
        failures += 1;
        const over = Date.now() - received >= lives;
        if (over && failures >= RETRIES) end(`Your sign-in on this page has ended. ${error.message}`);
        plan(RENEWAL.retry);
      } finally {
        busy = false;
      }
    }

    if (!lives) return;
    plan(lives * RENEWAL.part);
    document.addEventListener('visibilitychange', () => document.hidden || !isOld() || renew());
  }

  // In milliseconds from now. What this machine takes for the time does not matter: the token says
  // how long it lives, the application how much of that is left.
  function lifetime({ token, expiresIn }) {
    const [, claims] = token.split('.');
    const { iat, exp } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')));
    const known = [exp - iat, expiresIn].filter((seconds) => seconds > 0);
    return known.length ? Math.min(...known) * 1000 : 0;
  }

  // -- talking to the user ------------------------------------------------------------------------

  function nameOf({ integration }) {
    try {
      return sdk.getIntegrationMetadata(integration).name;
    } catch {
      return integration; // one that is made for this project
    }
  }

  function say(text) {
    status.textContent = text;
  }

  function show(text) {
    if (ended && text) return;
    problem.textContent = text;
    problem.hidden = !text;
  }

  // Browsers open a popup after a click only, so whatever may need one begins with this button.
  function offer(label, begin) {
    action.textContent = label;
    action.hidden = false;
    action.focus();
    action.onclick = () => {
      action.hidden = true;
      show('');
      begin();
    };
  }

  function end(text) {
    if (ended) return;
    ended = true;
    leave();
    document.getElementById(FRAME)?.remove();
    document.querySelector('main').inert = false;
    action.hidden = true;
    say(text);
  }

  // The SDK keeps the token in this browser until it is told to forget it.
  function leave() {
    try {
      sdk?.logout();
    } catch {
      localStorage.clear();
    }
  }

  // -- what the program wants ---------------------------------------------------------------------

  function callbacks({ callbacks: names = [] }) {
    // What follows the first argument is the user, token and all: the program knows better.
    const teller = (name) => [name, (...given) => tell({ type: 'callback', name, arguments: given.slice(0, 1).map(plain) })];
    return Object.fromEntries(names.map(teller));
  }

  // Loaders run in the program; these stand for them.
  const STUBS = {
    dropdowns: (loader) => ({ loadOptions: (cursor, search) => load(loader, { cursor, search }) }),
    objectTypes: (loader) => ({ objectTypes: { get: (cursor, search) => load(loader, { cursor, search }) } }),
    integrationFields: (loader) => ({
      integrationFields: { get: ({ objectType }, cursor, search) => load(loader, { objectType, cursor, search }) },
    }),
  };

  async function load(loader, given) {
    const answer = await ask('messages', { type: 'load', loader, arguments: plain(given) });
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  }

  // A loader is called `dropdowns:KEY`, `objectTypes:KEY` or `integrationFields:KEY`; what else the
  // source under that key has stands in the options already.
  function sources({ options = {}, loaders = [] }) {
    const found = structuredClone(options);
    for (const loader of loaders) {
      const [, kind, key] = /^(\w+):(.*)$/s.exec(loader);
      const all = (found[kind === 'dropdowns' ? 'dropdowns' : 'mapObjectFields'] ??= {});
      all[key] = { ...all[key], ...STUBS[kind](loader) };
    }
    return found;
  }

  // The portal covers the page while it is there. It does not always say that it closes: after an
  // account was disconnected, nothing but its frame shows it.
  function watchPortal(closed) {
    const frame = document.getElementById(FRAME);
    const main = document.querySelector('main');
    new MutationObserver(() => {
      const covered = frame.style.display !== 'none';
      if (covered === main.inert) return;
      main.inert = covered;
      if (!covered && !ended) {
        tell({ type: 'hidden' });
        closed();
      }
    }).observe(frame, { attributes: true, attributeFilter: ['style'] });
    main.inert = false;
  }

  function connect(call) {
    const begin = async () => {
      say('The portal opens in this window.');
      try {
        const installed = await sdk.connect(call.integration, { ...sources(call), ...callbacks(call) });
        tell({ type: 'result', data: plain(installed) });
      } catch (error) {
        fail(error);
        again();
      }
    };
    const again = () => !ended && offer(`Open ${nameOf(call)} again`, begin);
    watchPortal(() => {
      say(`The portal is closed. ${END}`);
      again();
    });
    if (call.autostart) return begin();
    say('Your account is connected in a window of the provider.');
    return offer(`Connect ${nameOf(call)}`, begin);
  }

  async function pickFiles(call) {
    const { ExternalFilePicker } = window.paragonConnectSDK;
    const picker = new ExternalFilePicker(call.integration, { ...call.options, ...callbacks(call) }, sdk);
    await picker.init(call.init);
    const begin = () => {
      if (!picker.open()) fail(new Error('The file picker did not open. Allow this page to open windows, and try again.'));
      say('Choose files in the window that opened.');
      offer('Choose again', begin);
    };
    if (call.autostart) return begin();
    say(`Your files in ${nameOf(call)} are shown by the provider.`);
    return offer('Choose files', begin);
  }

  // -----------------------------------------------------------------------------------------------

  async function begin() {
    const wanted = new URLSearchParams(location.search).get('integration');
    const given = wanted ? { integration: wanted } : {};
    const session = await ask('session', given);
    // What the address held is good for this once.
    secret &&= session.secret;
    kept = session.kept; // a later answer does not take its place: it may have missed something
    if (secret) stayAwake(listen(session));
    begun = true;
    if (!window.paragonConnectSDK) throw new Error("The vendor's SDK did not come.");
    const { default: ConnectSDK } = window.paragonConnectSDK;
    sdk = new ConnectSDK(session.hosts, { skipBootstrapWithLastKnownState: true });
    for (const name of EVENTS) sdk.subscribe(name, (data) => tell({ type: 'event', name, data: plain(data) }));
    await sdk.authenticate(session.projectId, session.token);
    if (!sdk.getUser().authenticated) throw new Error('The token was refused.');
    if (!secret) staySignedIn(given, session);
    tell({ type: 'ready' });
    const { call } = session;
    title.textContent = document.title = call.method === 'connect' ? `Connect ${nameOf(call)}` : `Files in ${nameOf(call)}`;
    await { connect, pickFiles }[call.method](call);
  }

  addEventListener('pagehide', () => {
    if (ended) return;
    ended = true;
    leave();
    ask('messages', { type: 'gone' }, true).catch(() => {});
  });

  begin().catch((error) => {
    say('This did not work. Begin again where you opened this page.');
    // Without a session there is nobody to tell.
    if (begun) fail(error);
    else show(error.message);
  });
})();
