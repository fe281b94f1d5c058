// A press counts for the button on which it began. Pressing takes the focus from a field, the server answers, a sentence about the field comes or
// goes, the dialog changes its height, and the button is no longer under the mouse when it is released: the click would be lost
// (https://github.com/vaadin/flow-components/issues/5267). Whoever moves the mouse away still calls the press off. Fingers need nothing: what
// they touch keeps them by itself.
(() => {
  const PRESSED = 'vaadin-button, button, a[href]';
  const AWAY = 12; // pixels: more than a hand trembles, less than the smallest button is high

  document.addEventListener('pointerdown', press => {
    if (press.pointerType === 'touch' || press.button !== 0) return;
    const button = press.composedPath().find(each => each instanceof Element && each.matches(PRESSED));
    if (!button) return;
    button.setPointerCapture(press.pointerId);
    const over = new AbortController();
    button.addEventListener('pointermove', move => {
      if (Math.hypot(move.clientX - press.clientX, move.clientY - press.clientY) > AWAY) button.releasePointerCapture(press.pointerId);
    }, {signal: over.signal});
    button.addEventListener('lostpointercapture', () => over.abort(), {signal: over.signal});
  });
})();
