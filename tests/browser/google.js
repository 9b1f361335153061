// Stands for https://apis.google.com/js/api.js: a picker with two files, and what it was told.
(() => {
  'use strict';
  const FILES = [
    { id: 'file-1', name: 'Plan.pdf', mimeType: 'application/pdf', type: 'document', url: 'https://drive.google.com/file-1' },
    { id: 'file-2', name: 'Notes.txt', mimeType: 'text/plain', type: 'document', url: 'https://drive.google.com/file-2' },
  ];
  const Action = { PICKED: 'picked', CANCEL: 'cancel', LOADED: 'loaded' };

  class DocsView {
    setIncludeFolders() { return this; }
    setSelectFolderEnabled() { return this; }
    setEnableDrives() { return this; }
    setMode() { return this; }
  }

  class PickerBuilder {
    told = { views: 0 };
    addView() { this.told.views += 1; return this; }
    setAppId(appId) { this.told.appId = appId; return this; }
    enableFeature(feature) { this.told.feature = feature; return this; }
    setSelectableMimeTypes(types) { this.told.types = types.split(','); return this; }
    setOAuthToken(token) { this.told.token = token; return this; }
    setDeveloperKey(key) { this.told.key = key; return this; }
    setCallback(callback) { this.callback = callback; return this; }
    build() { return new Picker(this.told, this.callback); }
  }

  class Picker {
    constructor(told, callback) {
      window.told = told;
      this.callback = callback;
      this.root = Object.assign(document.createElement('div'), { id: 'picker', hidden: true });
      const fitting = FILES.filter(({ mimeType }) => !told.types || told.types.includes(mimeType));
      this.root.append(...fitting.map((file) => this.button(file.name, file.id, { action: Action.PICKED, docs: [file] })));
      this.root.append(this.button('Cancel', 'cancel', { action: Action.CANCEL }));
      document.body.append(this.root);
    }

    button(text, id, answer) {
      const button = Object.assign(document.createElement('button'), { id, type: 'button', textContent: text });
      button.addEventListener('click', () => {
        this.setVisible(false);
        this.callback(answer);
      });
      return button;
    }

    setVisible(visible) {
      this.root.hidden = !visible;
    }
  }

  window.google = { picker: { Action, DocsView, PickerBuilder, Feature: { MULTISELECT_ENABLED: 'multi' } } };
  window.gapi = { load: (name, loaded) => setTimeout(loaded) };
})();
