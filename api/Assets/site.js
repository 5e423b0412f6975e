import { createAll, ErrorSummary, Header, SkipLink } from 'nhsuk-frontend';

createAll(Header);
createAll(SkipLink);
createAll(ErrorSummary);

// What is folded away on the screen is shown on paper: sources above all.
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details.og-source:not([open]), details.og-print-open:not([open])')];
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
});
