import liff from '@line/liff';

// What LINE's own starter does: the whole SDK, init, and something to read when that is over.
void liff.init({ liffId: '1650000002-AbcdEfgh' }).catch(() => undefined).then(() => {
  const heading = document.createElement('h1');
  heading.textContent = 'LIFF';
  document.querySelector('main')!.append(heading);
});
