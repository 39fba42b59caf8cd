import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../shared/theme.css';
import '../shared/base.css';
import './options.css';
import { readChoices, SITES_KEY } from '../../sites.ts';
import { browserPermissions, browserPort, knownShortcuts } from '../shared/browser-port.ts';
import { createOptions } from './options.ts';
import { OptionsView } from './options-view.tsx';

const options = createOptions({
  ...browserPort(),
  sites: {
    read: async () => readChoices((await browser.storage.local.get(SITES_KEY))[SITES_KEY]),
    write: (choices) => browser.storage.local.set({ [SITES_KEY]: choices }),
    watch: (changed) => browser.storage.local.onChanged.addListener(changed),
  },
  permissions: browserPermissions,
  shortcuts: knownShortcuts,
  version: browser.runtime.getManifest().version,
});

render(<OptionsView options={options} />, document.getElementById('root')!);
await options.start();
