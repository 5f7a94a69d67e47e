import { Tappable } from '../actions/Tappable';
import type { LineMessage, TemplateColumn } from '../control/Message';
import { Picture } from './Picture';

/** Template messages: buttons, confirm, carousel and image carousel. */
export function TemplateView({ message }: { message: LineMessage }) {
  const template = message.template;
  if (!template) return null;
  const columns = template.columns;
  if (!columns) return <TemplateCard column={template} sideBySide={template.type === 'confirm'} label={message.altText} />;
  return (
    <div class="flex-carousel" role="group" aria-label={message.altText} tabIndex={0}>
      {columns.map((column, index) => (template.type === 'image_carousel'
        ? <ImageColumn key={index} column={column} />
        : <TemplateCard key={index} column={column} />))}
    </div>
  );
}

function TemplateCard({ column, sideBySide, label }: { column: TemplateColumn; sideBySide?: boolean; label?: string | undefined }) {
  return (
    <div class="template" role="group" aria-label={label}>
      <Tappable action={column.defaultAction} class="template-top">
        {column.thumbnailImageUrl && <div class="template-picture"><Picture url={column.thumbnailImageUrl} /></div>}
        <div class="template-words">
          {column.title && <b>{column.title}</b>}
          <span>{column.text}</span>
        </div>
      </Tappable>
      <div class={sideBySide ? 'template-actions side-by-side' : 'template-actions'}>
        {(column.actions ?? []).map((action, index) => (
          <Tappable key={index} action={action} class="template-action">{action.label}</Tappable>
        ))}
      </div>
    </div>
  );
}

function ImageColumn({ column }: { column: TemplateColumn }) {
  return (
    <Tappable action={column.action} class="template-image">
      <Picture url={column.imageUrl ?? ''} />
      {column.action?.label && <span>{column.action.label}</span>}
    </Tappable>
  );
}
