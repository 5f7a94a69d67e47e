import { render } from 'preact';
import { App } from './App';
import './styles/base.css';
import './styles/layout.css';
import './styles/people.css';
import './styles/chat.css';
import './styles/messages.css';
import './styles/flex.css';
import './styles/foot.css';
import './styles/inspector.css';
import './styles/liff.css';
import './styles/viewing.css';

render(<App />, document.getElementById('page')!);
