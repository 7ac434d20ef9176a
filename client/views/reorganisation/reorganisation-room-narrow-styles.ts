import { css } from 'lit'

export const reorganisationRoomNarrowStyles = css`
  /* A telephone shows one thing at a time: what is saved first, then list, picture or units. */
  @media screen and (max-width: 639px) {
    :host,
    :host([data-alone]),
    :host([sheet='half']:not([data-alone])) {
      display: block;
      overflow: auto;
    }

    bl-sheet-choice {
      position: sticky;
      z-index: 3;
      top: 0;
      display: grid;
    }

    .left,
    .left:not(.opened) {
      position: static;
      display: none;
      width: auto;
      border: 0;
      box-shadow: none;
    }

    .shut,
    .head .units {
      display: none;
    }

    /* The units, or before anything is chosen what is saved. */
    :host([data-show='units']) .left,
    :host([data-start][data-show='list']) .left {
      display: flex;
    }

    :host([data-show='units']) bl-subjects,
    :host([data-start][data-show='list']) .question {
      display: none;
    }

    .middle {
      display: block;
      overflow: visible;
    }

    :host([data-show='list']) bl-exposure-picture,
    :host([data-show='units'])
      :is(bl-exposure-picture, bl-exposure-comparison, bl-not-answered, bl-exposure-coverage),
    :host([data-show='picture']) bl-saving,
    :host(:not([data-show='list'])) bl-exposure-summary {
      display: none;
    }

    bl-exposure-picture {
      height: 28rem;
    }

    bl-exposure-coverage {
      position: static;
    }

    .right {
      display: none;
      border: 0;
    }

    :host([data-show='list']) .right,
    :host([data-show='picture'][data-selected]) .right {
      display: block;
    }
  }

  @media screen and (max-width: 899px) and (max-height: 480px) {
    :host,
    :host([data-alone]) {
      display: block;
      height: auto;
    }

    .middle {
      overflow: visible;
    }

    bl-exposure-picture {
      height: 24rem;
    }

    bl-sheet {
      height: auto;
    }
  }
`
