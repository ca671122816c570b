/** On every page: where the login form leads. */
document.querySelector('#login')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const next = new URL('/manage/', location.href);
  next.search = location.search;
  next.searchParams.set('signed', 'in');
  location.assign(next);
});
document.querySelector('#comment')?.addEventListener('submit', (event) => event.preventDefault());

export {};
