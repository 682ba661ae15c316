import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type PageProps = {
  /** A PageHeader. */
  readonly header: ReactNode;
  /** A Toolbar with filters, under the header. */
  readonly toolbar?: ReactNode | undefined;
  /** A SidePanel beside the content. */
  readonly panel?: ReactNode | undefined;
  /** 'fill': one list that scrolls inside itself. 'scroll': the page scrolls. 'narrow': as scroll, in reading width. */
  readonly layout?: 'fill' | 'scroll' | 'narrow' | undefined;
  readonly children: ReactNode;
};

/** The frame of every screen. */
export function Page({ header, toolbar, panel, layout = 'scroll', children }: PageProps) {
  return (
    <div className={`page page-${layout}`}>
      {header}
      {toolbar}
      <div className={classNames('page-body', panel !== undefined && panel !== null && 'page-body-split')}>
        <div className="page-content">{children}</div>
        {panel}
      </div>
    </div>
  );
}
