import browser from 'webextension-polyfill';

void browser.runtime.sendMessage({ type: 'page/wake' });
