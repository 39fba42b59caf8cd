import { render } from 'preact';
import '../shared/theme.css';
import '../shared/base.css';
import './welcome.css';
import { browserPermissions, browserPort, knownShortcuts } from '../shared/browser-port.ts';
import { WelcomeView } from './welcome-view.tsx';
import { createWelcome } from './welcome.ts';

const welcome = createWelcome({ ...browserPort(), permissions: browserPermissions, shortcuts: knownShortcuts });

render(<WelcomeView welcome={welcome} />, document.getElementById('root')!);
await welcome.start();
