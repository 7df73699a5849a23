/**
 * What Samsyn uses of Midas, as types: the parts and the props that we set. Midas' own declarations import each other
 * without file endings, which TypeScript cannot follow under Node's module rules.
 */
type MidasNode = import('react').ReactNode;
type MidasElement = import('react').ReactElement;

interface MidasField {
  id?: string;
  name?: string;
  label?: string;
  description?: string;
  errorMessage?: string;
  isInvalid?: boolean;
  isDisabled?: boolean;
  validationBehavior?: 'aria' | 'native';
}

declare module '@midas-ds/components/button' {
  export interface ButtonProps {
    children?: MidasNode;
    variant?: 'primary' | 'secondary' | 'tertiary' | 'danger' | 'icon';
    size?: 'large' | 'medium';
    type?: 'button' | 'submit' | 'reset';
    className?: string;
    isPending?: boolean;
    isDisabled?: boolean;
    onPress?: () => void;
    'aria-label'?: string;
    'aria-expanded'?: boolean;
    'aria-controls'?: string;
    'data-print'?: 'no';
  }
  export const Button: (props: ButtonProps) => MidasElement;
}

declare module '@midas-ds/components/combobox' {
  export const ComboBox: <Item extends object>(
    props: MidasField & {
      children: (item: Item) => MidasNode;
      defaultItems: Iterable<Item>;
      size?: 'large' | 'medium';
      selectedKey?: string | null;
      onSelectionChange?: (key: string | number | null) => void;
      menuTrigger?: 'focus' | 'input' | 'manual';
    },
  ) => MidasElement;
}

declare module '@midas-ds/components/list-box' {
  export const ListBoxItem: (props: { id?: string; textValue?: string; children: MidasNode }) => MidasElement;
}

declare module '@midas-ds/components/menu' {
  export const MenuTrigger: (props: { children: MidasNode }) => MidasElement;
  export const MenuPopover: (props: { children: MidasNode; placement?: 'bottom end' | 'bottom start' }) => MidasElement;
  export const Menu: (props: {
    children: MidasNode;
    'aria-label': string;
    onAction?: (key: string | number) => void;
  }) => MidasElement;
  export const MenuItem: (props: { children: MidasNode; id: string; textValue: string }) => MidasElement;
}
