import { css } from 'lit'

export const focusStyles = css`
  :host {
    display: block;
    position: absolute;
    inset: 0;
    overflow: hidden;
  }

  svg {
    display: block;
    touch-action: none;
    user-select: none;
  }

  g.row,
  g.card {
    transition: transform var(--bl-motion-picture) ease-in-out;
    cursor: pointer;
  }

  .hit {
    fill: transparent;
  }

  text {
    fill: var(--bl-text);
    font: 500 12px var(--bl-font);
  }

  .heading text,
  .number,
  .card .name {
    font-weight: 600;
  }

  .beside {
    font-style: italic;
  }

  .beside,
  .count {
    fill: var(--bl-muted);
  }

  .heading .count {
    font-weight: 500;
  }

  .fold .name {
    fill: var(--bl-accent);
    font-weight: 600;
  }

  .fold:hover .name {
    text-decoration: underline;
  }

  .row.accent .name {
    fill: var(--bl-accent);
    font-weight: 650;
  }

  .faint {
    opacity: 0.35;
  }

  .lines path,
  path.accent {
    fill: none;
    stroke: var(--bl-tie);
    transition: d var(--bl-motion-picture) ease-in-out;
  }

  .formal {
    stroke-width: 1.7px;
  }

  .collaboration {
    stroke-width: 1.1px;
    stroke-dasharray: 5 3.5;
  }

  .general {
    stroke-dasharray: 1 3;
  }

  path.accent {
    stroke: var(--bl-accent);
    stroke-width: 2px;
  }

  .hairline {
    fill: none;
    stroke: var(--bl-control);
    stroke-width: 0.8px;
  }

  .ring,
  .joint,
  .disc {
    fill: var(--bl-canvas);
    stroke: var(--bl-tie);
    stroke-width: 1.4px;
  }

  .lozenge {
    fill: var(--bl-canvas);
    stroke: var(--bl-tie);
    stroke-width: 1.4px;
  }

  .joint,
  .accent .ring {
    stroke: var(--bl-accent);
    stroke-width: 2px;
  }

  .card rect {
    fill: var(--bl-panel);
    stroke: var(--bl-accent);
    stroke-width: 3px;
  }

  .card .together {
    fill: var(--bl-muted);
  }

  .keyboard {
    fill: none;
    stroke: var(--bl-text);
    stroke-width: 2.5px;
    pointer-events: none;
  }

  .chosen .hit {
    fill: var(--bl-accent-soft);
  }
`
