/** Widths of Inter, as Chromium measures them, for tests that place names without a browser. */
import type { WidthOf } from '../../client/layout/label.ts'

const characters =
  ' !"#%&\'()*+,-./0123456789:;?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyzÆØÅÄÖÉæøåäöéü·–’'

/** Thousandths of the size, by weight, in the order of the characters. */
const advances = {
  500: '267 304 494 639 993 653 313 369 369 521 667 303 462 303 370 646 415 616 627 656 603 630 571 629 630 303 315 527 982 709 657 733 722 603 589 748 745 272 575 688 565 913 756 767 642 769 648 646 653 740 709 1003 701 696 641 463 568 618 577 618 587 379 620 602 252 252 559 252 888 602 604 618 618 387 539 340 602 575 829 557 575 559 1003 767 709 709 767 603 915 604 568 568 604 587 602 303 500 277',
  600: '252 321 523 644 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640 576 640 640 319 329 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922 759 769 645 773 652 650 660 736 728 1020 720 713 652 469 574 624 583 624 591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 1013 769 728 728 769 605 913 609 574 574 609 591 612 319 500 294',
}

/** The width of a capital W, for what the table does not hold. */
const other = 1.003

const tableOf = (written: string) => {
  const widths = written.split(' ').map((thousandths) => Number(thousandths) / 1000)
  return new Map(Array.from(characters, (character, at) => [character, widths[at] ?? other]))
}

const tables = { 500: tableOf(advances[500]), 600: tableOf(advances[600]) }

export const interWidth: WidthOf = (text, weight) =>
  12 * Array.from(text).reduce((sum, one) => sum + (tables[weight].get(one) ?? other), 0)
