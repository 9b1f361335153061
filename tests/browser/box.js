// Stands for picker.js of Box: pickers of a file and of a folder, and what they were told.
(() => {
  'use strict';

  class Picker {
    listeners = {};

    addListener(name, listener) {
      this.listeners[name] = listener;
    }

    removeAllListeners() {
      this.listeners = {};
    }

    show(folder, token, options) {
      window.told = { folder, token, options };
      const root = document.querySelector(options.container);
      for (const [id, name, given] of [['choose', 'choose', [this.found]], ['cancel', 'cancel']]) {
        const button = Object.assign(document.createElement('button'), { id, type: 'button', textContent: id });
        button.addEventListener('click', () => this.listeners[name](given));
        root.append(button);
      }
    }
  }

  window.Box = {
    FilePicker: class extends Picker {
      found = { type: 'file', id: '12', name: 'Plan.pdf' };
    },
    FolderPicker: class extends Picker {
      found = { type: 'folder', id: '7', name: 'Plans' };
    },
  };
})();
