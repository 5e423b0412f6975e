// Tells the style sheet that scripts run; a file of its own because the page's policy forbids scripts in the page.
document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
