// Brings a changed document into the preview without a flash: the body is exchanged, the place that is being read stays, and the clause that
// changed comes into view. The frame is sandboxed without scripts, so nothing in a document can run.
window.rogatoryPreview = (() => {
  const place = frame => frame.parentElement.querySelector('.preview-place');

  const tellPlace = frame => {
    const page = frame.contentDocument;
    const headings = [...page.querySelectorAll('h1, h2')].filter(each => each.getBoundingClientRect().top < frame.clientHeight / 3);
    const label = place(frame);
    if (label) label.textContent = headings.length ? headings[headings.length - 1].textContent : '';
  };

  const comeToChange = frame => {
    const changed = frame.contentDocument.querySelector('.changed');
    if (!changed) return;
    const box = changed.getBoundingClientRect();
    if (box.top >= 0 && box.bottom <= frame.clientHeight) return;
    // scrollIntoView would also scroll the page around the frame, and the questions away
    const above = Math.max(0, (frame.clientHeight - box.height) / 2);
    frame.contentDocument.scrollingElement.scrollBy(0, box.top - above);
  };

  const zoom = (frame, factor) => {
    const page = frame.contentDocument;
    if (page && page.documentElement) page.documentElement.style.zoom = factor;
  };

  const settle = (frame, factor) => {
    zoom(frame, factor);
    comeToChange(frame);
    tellPlace(frame);
    frame.contentDocument.addEventListener('scroll', () => tellPlace(frame), {passive: true});
  };

  const show = (frame, xhtml, factor) => {
    const page = frame.contentDocument;
    if (!frame.hasAttribute('srcdoc') || !page || !page.querySelector('style')) {
      frame.addEventListener('load', () => settle(frame, factor), {once: true});
      frame.srcdoc = xhtml;
      return;
    }
    const fresh = new DOMParser().parseFromString(xhtml, 'text/html');
    const {scrollLeft, scrollTop} = page.scrollingElement;
    page.body.replaceWith(page.importNode(fresh.body, true));
    page.scrollingElement.scrollTo(scrollLeft, scrollTop);
    comeToChange(frame);
    tellPlace(frame);
  };

  return {show, zoom};
})();
