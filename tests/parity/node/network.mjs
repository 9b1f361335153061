/** fetch for a page, which knows whether anything is still under way. */
export class Network {
  requests = 0;
  #underWay = 0;

  /** Give a window Node's fetch and the classes that go with it. */
  install(window) {
    Object.assign(window, { fetch: (url, init) => this.#fetch(url, init), Response, Request, Headers });
  }

  /** Wait until no request is under way and nobody has made another one. */
  async settle() {
    for (let quiet = 0; quiet < 6; quiet = this.#underWay ? 0 : quiet + 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async #fetch(url, init) {
    const headers = new Headers(init?.headers);
    // Requests that are sent at once may arrive in any order: the server sorts by this.
    headers.set('x-order', ++this.requests);
    this.#underWay += 1;
    try {
      const answer = await fetch(url, { ...init, headers });
      const body = await answer.arrayBuffer();
      const { status } = answer;
      return new Response(status === 204 ? null : body, { status, headers: answer.headers });
    } finally {
      this.#underWay -= 1;
    }
  }
}
