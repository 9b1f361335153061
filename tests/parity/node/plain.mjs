/** What a value says, in JSON: functions by name only, errors with what they carry. */
export function plain(value) {
  if (typeof value === 'function') return '[Function]';
  if (value === null || typeof value !== 'object') return value === undefined ? null : value;
  if (isError(value)) return plainError(value);
  if (Array.isArray(value)) return value.map(plain);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, plain(member)]));
}

/** An error, or the plain object that stands for one. */
export function plainError(error) {
  if (error === null || typeof error !== 'object') return { name: 'Thrown', message: String(error) };
  const { name, message, meta, response } = error;
  const members = { name: name ?? 'Object', message, meta: meta ?? undefined, response };
  return plain(members);
}

function isError(value) {
  // Errors come from two realms, the page's and Node's: `instanceof` would miss one.
  return Object.prototype.toString.call(value) === '[object Error]';
}
