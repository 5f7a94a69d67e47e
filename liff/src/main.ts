import { router } from './app';
import { askEarly } from './early';
import { showNotStarted } from './notStarted';
import './styles/base.css';
import './styles/parts.css';
import './styles/pa1.css';
import './styles/lists.css';

// Asked before LINE's SDK is read, which keeps a slow phone busy while the answers come.
const { page, id } = router.place.value;
askEarly(page, id);
import('./start').catch((error: unknown) => {
  console.error(error);
  showNotStarted();
});
