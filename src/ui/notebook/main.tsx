import { render } from 'preact';

render(<h1>Chiosa</h1>, document.getElementById('root')!);
