/** A browser page with the official client in it, fresh for each case. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM, VirtualConsole } from 'jsdom';
import { Clock } from './clock.mjs';
import { Network } from './network.mjs';
import { plain } from './plain.mjs';

const require = createRequire(import.meta.url);
const BUNDLE = readFileSync(require.resolve('@useparagon/connect'), 'utf8');
const EVENTS = ['onIntegrationInstall', 'onIntegrationUninstall', 'onWorkflowChange', 'onPortalOpen', 'onPortalClose'];
const ORIGIN = 'https://app.example.test';
const START = Date.parse('2026-01-15T12:00:00.000Z');

export class Page {
  events = [];
  stages = [];

  constructor({ services, popup = 'open', localStorage = {} }) {
    this.dom = new JSDOM('<!doctype html><body></body>', {
      url: `${ORIGIN}/`,
      runScripts: 'outside-only',
      virtualConsole: new VirtualConsole(),
    });
    this.window = this.dom.window;
    this.clock = new Clock(START);
    this.network = new Network();
    this.clock.install(this.window);
    this.network.install(this.window);
    this.window.open = (url) => this.#open(url, popup);
    for (const [key, value] of Object.entries(localStorage)) {
      this.window.localStorage.setItem(key, JSON.stringify(value));
    }
    this.#load(services);
  }

  #load(services) {
    const module = { exports: {} };
    this.window.eval(`(function (module, exports, require) {${BUNDLE}\n})`)(module, module.exports, require);
    const { paragon, connectSingleton } = module.exports;
    this.exports = module.exports;
    this.paragon = paragon;
    this.sdk = connectSingleton;
    this.paragon.configureGlobal({ host: 'paragon.example.test' }, services);
    for (const event of EVENTS) {
      this.paragon.subscribe(event, (payload, user) => {
        this.events.push({ event, payload: plain(payload), user: summary(user, payload) });
      });
    }
  }

  #open(url, popup) {
    this.events.push({ open: url });
    if (popup === 'blocked') return null;
    const { events } = this;
    // The page that opens first says so when it has loaded.
    setImmediate(() => this.message({ type: 'oauth-nonce-loaded' }));
    this.popup = {
      opener: this.window,
      closed: false,
      close() {
        this.closed = true;
        events.push({ popup: 'closed' });
      },
      location: {
        set href(address) {
          events.push({ popup: 'sent on', url: address });
        },
      },
    };
    return this.popup;
  }

  settle() {
    return this.network.settle();
  }

  /** Wait until half a second has gone by without a request: what has not ended then never will. */
  async idle() {
    let seen;
    do {
      seen = this.network.requests;
      await new Promise((resolve) => setTimeout(resolve, 500));
      await this.settle();
    } while (seen !== this.network.requests);
  }

  /** Let virtual milliseconds pass. */
  advance(duration) {
    return this.clock.advance(duration, () => this.settle());
  }

  /** The addresses of the services that a program without a browser talks to. */
  hosts({ environments } = this.sdk) {
    return {
      api: environments.ZEUS_PUBLIC_URL,
      hermes: environments.HERMES_PUBLIC_URL,
      proxy: environments.WORKER_PROXY_PUBLIC_URL,
      actionkit: environments.API_TRIGGER_KIT_PUBLIC_URL,
      cdn: environments.CDN_PUBLIC_URL,
    };
  }

  /** The ids of all accounts of an integration, and the one in charge. */
  accounts(type) {
    const { allCredentials, credentialId } = this.paragon.getUser().integrations[type];
    return [...allCredentials.map(({ id }) => id), credentialId];
  }

  /** Deliver a message the way a popup or the portal would. */
  message(data) {
    const event = new this.window.MessageEvent('message', { data, source: this.window });
    this.window.dispatchEvent(event);
  }

  /** The options of an install flow with the three callbacks, logged. */
  flow(options = {}) {
    return {
      ...options,
      onNext: (stage) => {
        this.stages.push(stage);
        this.events.push({ callback: 'onNext', arguments: [plain(stage)] });
      },
      onComplete: (...given) => this.#callback('onComplete', given),
      onError: (...given) => this.#callback('onError', given),
    };
  }

  /** Callbacks for `connect` and `installIntegration`, logged without the user. */
  callbacks(...names) {
    const logged = (name) => [name, (...given) => this.#callback(name, given.slice(0, 1))];
    return Object.fromEntries(names.map(logged));
  }

  #callback(name, given) {
    this.events.push({ callback: name, arguments: given.map(plain) });
  }

  close() {
    this.window.close();
  }
}

/** What a listener learns about the user, as far as the event is concerned. */
function summary(user, { integrationType }) {
  const { enabled, credentialId, credentialStatus } = user.integrations?.[integrationType] ?? {};
  return plain({ userId: user.userId, enabled, credentialId, credentialStatus });
}
