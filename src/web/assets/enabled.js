// First in the body, before anything is drawn: tells the stylesheet and the components that JavaScript runs.
document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');
