import liff from '@line/liff';
import { LiffMockPlugin } from '@line/liff-mock';

liff.use(new LiffMockPlugin() as never);

// What LINE's own starter does: the whole SDK, init, and something to read when that is over. As the mini-app's build for the simulator, it has LINE's mock in the place of LINE.
void liff.init({ liffId: '1650000002-AbcdEfgh', mock: true } as never).then(() => {
  const heading = document.createElement('h1');
  heading.textContent = 'ข้อตกลงในการพัฒนางาน';
  document.querySelector('main')!.append(heading);
});
