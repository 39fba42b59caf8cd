import type { ComponentChildren } from 'preact';

/** Drawn on a 20 × 20 grid with a 1.6 stroke, in the colour of the text beside them; words stand elsewhere. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const PowerIcon = () => (
  <Icon>
    <path d="M10 2.8v6.4M6 5.2a6.3 6.3 0 1 0 8 0" />
  </Icon>
);
export const GearIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="2.6" />
    <path d="M10 2.2v2.2M10 15.6v2.2M2.2 10h2.2M15.6 10h2.2M4.5 4.5 6 6M14 14l1.5 1.5M4.5 15.5 6 14M14 6l1.5-1.5" />
  </Icon>
);
export const HelpIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7.4" />
    <path d="M7.8 7.9a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.8-1.1 1.6M10 14.2v.1" />
  </Icon>
);
export const PencilIcon = () => (
  <Icon>
    <path d="m4 13.2-.7 3.5 3.5-.7 9.4-9.4a1.6 1.6 0 0 0 0-2.2l-.6-.6a1.6 1.6 0 0 0-2.2 0zM12 5.2l2.8 2.8" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="8.8" cy="8.8" r="5.3" />
    <path d="m12.8 12.8 4 4" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon>
    <rect x="7" y="7" width="9.5" height="9.5" rx="1.8" />
    <path d="M13 4.8v-.1A1.7 1.7 0 0 0 11.3 3H4.7A1.7 1.7 0 0 0 3 4.7v6.6A1.7 1.7 0 0 0 4.7 13h.1" />
  </Icon>
);
export const BookmarkIcon = () => (
  <Icon>
    <path d="M5.5 3.5h9v13.3L10 13.4l-4.5 3.4z" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="m4 10.6 4 4 8-9" />
  </Icon>
);
export const WarningIcon = () => (
  <Icon>
    <path d="M10 3.2 2.6 16.4h14.8zM10 8.3v3.6M10 14.1v.1" />
  </Icon>
);
export const NearlyIcon = () => (
  <Icon>
    <path d="M3.5 8.3c2.2-2.4 4.3-2.4 6.5 0s4.3 2.4 6.5 0M3.5 13.3c2.2-2.4 4.3-2.4 6.5 0s4.3 2.4 6.5 0" />
  </Icon>
);
export const ChevronIcon = () => (
  <Icon>
    <path d="m5 7.5 5 5 5-5" />
  </Icon>
);
export const CrossIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);
export const TrashIcon = () => (
  <Icon>
    <path d="M3.5 5.5h13M8 5.5V3.8h4v1.7M5.2 5.5l.8 10.8h8l.8-10.8M8.4 8.6v4.8M11.6 8.6v4.8" />
  </Icon>
);
/** The extension's own mark. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
    <rect width="96" height="96" rx="22" class="logo-ground" />
    <path d="M60 30a24 24 0 1 0 0 36" class="logo-letter" />
    <g class="logo-dots">
      <circle cx="28" cy="82" r="4.2" />
      <circle cx="41" cy="82" r="4.2" />
      <circle cx="54" cy="82" r="4.2" />
      <circle cx="67" cy="82" r="4.2" />
      <circle cx="74" cy="22" r="8" />
    </g>
  </svg>
);
