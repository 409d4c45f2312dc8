// What programs write, without what would say something else than it shows: terminal sequences and control characters.

const CONTROL = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b.|[\u0000-\u0008\u000b-\u001f\u007f]/g;

export const plain = (text) => text.replace(CONTROL, "");
