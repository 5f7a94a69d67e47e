/** What a tap does, as LINE's action objects say it (Messaging API reference, "Action objects"). */
export interface Action {
  type:
    | 'message'
    | 'postback'
    | 'uri'
    | 'datetimepicker'
    | 'clipboard'
    | 'richmenuswitch'
    | 'camera'
    | 'cameraRoll'
    | 'location';
  label?: string;
  text?: string;
  data?: string;
  displayText?: string;
  inputOption?: 'openKeyboard' | 'closeRichMenu' | 'openRichMenu' | 'openVoice';
  fillInText?: string;
  uri?: string;
  altUri?: { desktop?: string };
  mode?: 'date' | 'time' | 'datetime';
  initial?: string;
  min?: string;
  max?: string;
  clipboardText?: string;
  richMenuAliasId?: string;
}

export type Perform = (action: Action) => void;
