import { css } from 'lit'

export const unitsStyles = css`
  .search {
    width: calc(100% - 2 * var(--bl-space-4));
    margin: 0 var(--bl-space-4) var(--bl-space-2);
  }

  [role='treeitem'],
  .unregistered {
    display: flex;
    gap: var(--bl-space-2);
    align-items: center;
    width: 100%;
    min-height: 2rem;
    padding: var(--bl-space-1) 1.625rem var(--bl-space-1) var(--bl-space-4);
    cursor: pointer;
  }

  [role='treeitem'] {
    position: relative;
    padding-inline-start: calc(var(--level) * 1.125rem - 1rem);
  }

  [role='treeitem']:hover,
  .unregistered:hover {
    background: var(--bl-sunken);
  }

  [role='treeitem']:focus-visible,
  .unregistered:focus-visible {
    outline-offset: -3px;
  }

  .fold {
    display: grid;
    flex: none;
    width: 1rem;
    height: 1.5rem;
    color: var(--bl-muted);
    font-size: 0.75rem;
    place-content: center;
  }

  .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: break-word;
  }

  .elsewhere {
    display: block;
    color: var(--bl-muted);
    font: var(--bl-type-secondary);
  }

  /* Seen at the row that the pointer or the keyboard is at. */
  .edit {
    position: absolute;
    inset: auto 1px auto auto;
    display: grid;
    width: 1.5rem;
    height: 1.5rem;
    border-radius: var(--bl-radius-tag);
    color: var(--bl-muted);
    font-size: 0.8125rem;
    place-content: center;
  }

  @media (hover: hover) {
    [role='treeitem']:not(:hover, :focus-within) .edit {
      opacity: 0;
    }
  }

  .unregistered .name {
    color: var(--bl-muted);
  }

  ul {
    padding: 0 var(--bl-space-4) var(--bl-space-2) var(--bl-space-6);
    font: var(--bl-type-secondary);
  }

  li {
    padding-block: 2px;
    overflow-wrap: break-word;
  }

  .more {
    margin-inline-start: var(--bl-space-6);
    font: var(--bl-type-secondary);
  }

  @media (hover: none) {
    [role='treeitem'],
    .unregistered {
      min-height: 2.75rem;
    }

    .edit {
      position: static;
      flex: none;
      margin-block: calc(-1 * var(--bl-space-1));
      width: 2.75rem;
      height: 2.75rem;
    }

    .fold {
      width: 1.75rem;
      height: 2.75rem;
    }
  }
`
