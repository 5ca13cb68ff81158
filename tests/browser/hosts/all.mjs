// THE list of hosts.
import amp from './amp.mjs';
import canvas from './canvas.mjs';
import datawrapperOld from './datawrapper-old.mjs';
import datawrapper from './datawrapper.mjs';
import embedly from './embedly.mjs';
import iframeResizer from './iframe-resizer.mjs';
import loopdial from './loopdial.mjs';
import frames from './newswire-frames.mjs';
import pym from './pym.mjs';
import wordpress from './wordpress.mjs';

export const HOSTS = [loopdial, datawrapperOld, datawrapper, amp, frames, embedly, pym, iframeResizer, wordpress, canvas];
