export const home = {
  hello: (name: string) => `สวัสดี ${name}`,
};
