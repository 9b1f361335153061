// Stands for the page that the vendor's SDK shows in its frame. It gets the state of the SDK
// by UI_UPDATE, and calls methods of the SDK in the window around by SDK_FUNCTION_INVOCATION.
'use strict';

const $ = (id) => document.getElementById(id);
const waiting = new Map();
let number = 0;
let shown = null; // type name of the integration on show
let state = {};

function call(type, ...parameters) {
  const id = String(++number);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    parent.postMessage({ messageType: 'SDK_FUNCTION_INVOCATION', type, parameters, id }, '*');
  });
}

/** Call methods one after the other, and show what went wrong. */
async function attempt(...calls) {
  $('error').hidden = true;
  try {
    for (const each of calls) await call(...each);
  } catch (error) {
    $('error').textContent = error.message;
    $('error').hidden = false;
  }
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== parent || !data) return;
  if (data.messageType === 'UI_UPDATE') update(data.nextContext, data.nextModalState);
  const waiter = waiting.get(data.id);
  if (!waiter) return;
  waiting.delete(data.id);
  if (data.messageType === 'SDK_FUNCTION_ERROR') waiter.reject(new Error(data.message));
  else waiter.resolve(data.result);
});

function update({ user }, modal) {
  const integration = onShow(modal) ? modal.integration : null;
  const type = integration && typeName(integration);
  state = { user, modal, integration, type, install: modal.apiInstallationOptions ?? {} };
  state.account = integration && chosenAccount(user.integrations[type], modal);
  if (integration) draw();
  if (type === shown) return;
  shown = type;
  $('portal').hidden = !type;
  attempt(['updateContainerStyle', { isModalShown: Boolean(type) }], ...(type ? [['onOpen']] : []));
  if (type) $('close').focus();
}

/** An installation without a portal shows it only afterwards, where that is wanted. */
function onShow({ integration, apiInstallationOptions, shouldShowPortalAfterInstall }) {
  return integration && (!apiInstallationOptions?.isApiInstallation || shouldShowPortalAfterInstall);
}

function typeName({ type, customIntegration }) {
  return customIntegration ? customIntegration.slug : type;
}

function chosenAccount({ allCredentials, credentialId }, { selectedCredentialId }) {
  const known = (id) => allCredentials.find((each) => each.id === id || each.externalId === id);
  return known(selectedCredentialId) ?? known(credentialId);
}

function draw() {
  const { integration, account, modal } = state;
  $('name').textContent = integration.name ?? integration.customIntegration?.name;
  $('overview').textContent = modal.config?.description ?? '';
  $('account').textContent = account ? `Connected: ${account.providerId || account.id}` : 'Not connected';
  $('connect').textContent = account ? 'Reconnect' : 'Connect';
  $('disconnect').hidden = !account;
  $('questions').replaceChildren(...questions().map(question));
  $('questions').hidden = !questions().length;
  $('settings').replaceChildren(...(account ? settings() : []));
  $('workflows').replaceChildren(...(account ? integration.workflows.map(workflow) : []));
}

/** What the user is asked before an account is connected, where no provider's page asks. */
function questions() {
  const { integration } = state;
  return integration.authenticationType === 'oauth'
    ? []
    : [...integration.sdkIntegrationConfig.authConfigInputs, ...(integration.customIntegration?.inputFields ?? [])];
}

function labelled(text, control) {
  const label = document.createElement('label');
  label.append(text, ' ', control);
  return label;
}

function question({ id, title, type }) {
  const input = Object.assign(document.createElement('input'), { name: id, required: true, autocomplete: 'off' });
  input.type = type === 'PASSWORD' ? 'password' : 'text';
  return labelled(title ?? id, input);
}

function workflow({ id, description }) {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: id });
  box.checked = Boolean(currentSettings().workflowSettings?.[id]?.enabled);
  box.addEventListener('change', () => toggle(id, box.checked));
  return labelled(description, box);
}

function currentSettings() {
  return state.account.configurations?.find((each) => each.isDefault) ?? state.account.config;
}

function toggle(workflowId, enabled) {
  const { integration, type } = state;
  const change = { integrationId: integration.id, integrationType: type, workflowId };
  attempt(
    [enabled ? 'enableWorkflow' : 'disableWorkflow', workflowId],
    ['triggerSDKEvent', { type: 'onWorkflowChange', ...change, workflowStateChange: { enabled } }],
  );
}

/** The dropdowns of the user's settings that the application has a loader for, or options. */
function settings() {
  const inputs = state.modal.config?.sharedMeta?.inputs ?? [];
  return inputs.filter(({ type }) => type === 'CUSTOM_DROPDOWN').map(dropdown);
}

function dropdown({ id, key, title, customDropdownOptions }) {
  const list = document.createElement('select');
  list.name = key;
  const offer = (options) => list.replaceChildren(...options.map(({ label, value }) => new Option(label, value)));
  offer(customDropdownOptions ?? []);
  if (!customDropdownOptions?.length) {
    call('_loadCustomDropdownOptions', key).then(({ options }) => offer(options), () => {});
  }
  list.addEventListener('change', () => attempt(['updateIntegrationUserSettings', state.type, { [id]: list.value }]));
  return labelled(title, list);
}

document.addEventListener('DOMContentLoaded', () => {
  $('connecting').addEventListener('submit', (event) => {
    event.preventDefault();
    const { integration, type, install } = state;
    const payload = Object.fromEntries(new FormData(event.target));
    attempt(
      questions().length
        ? ['_oauthCallback', { integrationId: integration.id, payload }]
        : ['startOAuthFlow', type, install],
    );
  });
  $('close').addEventListener('click', () => attempt(['onClose', true]));
  $('disconnect').addEventListener('click', () => {
    const { type, modal } = state;
    attempt(['uninstallIntegration', type, modal.selectedCredentialId ? { selectedCredentialId: modal.selectedCredentialId } : {}]);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && shown) $('close').click();
  });
});
