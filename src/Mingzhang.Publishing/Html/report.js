'use strict';
(() => {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const show = element => element?.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
  const marksOf = number => document.querySelectorAll(`#document [data-c~="${number}"]`);

  // One finding at a time stands out, with everything it speaks of.
  const choose = number => {
    document.querySelectorAll('.on').forEach(element => element.classList.remove('on'));
    document.getElementById('c' + number)?.classList.add('on');
    marksOf(number).forEach(mark => mark.classList.add('on'));
  };
  // A box on the image of a page is a link of SVG, which knows no hash.
  const targetOf = link => document.getElementById(link.getAttribute('href').slice(1));
  // An anchor is empty and stands before its mark; that of a whole row or paragraph has no mark.
  const markAt = link => {
    const anchor = targetOf(link);
    if (anchor?.matches('.box')) return anchor;
    return anchor?.nextElementSibling ?? anchor?.parentElement;
  };
  const numberOf = card => card.id.slice(1);

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    const card = event.target.closest('.finding');
    if (link) {
      const target = targetOf(link);
      if (!target) return;
      event.preventDefault();
      history.replaceState(null, '', link.getAttribute('href'));
      if (target.matches('.finding')) {
        choose(numberOf(target));
        target.focus({ preventScroll: true });
        show(target);
      } else {
        if (card) choose(numberOf(card));
        show(markAt(link));
        if (target.matches('.box')) target.focus({ preventScroll: true });
      }
    } else if (card && !String(getSelection())) {
      choose(numberOf(card));
      const place = card.querySelector('a.place');
      show(place && markAt(place));
    }
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') choose('');
  });

  const folded = document.querySelectorAll('details:not([open])');
  addEventListener('beforeprint', () => folded.forEach(part => { part.open = true; }));
  addEventListener('afterprint', () => folded.forEach(part => { part.open = false; }));
})();
