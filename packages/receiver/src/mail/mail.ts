/** A mail as it is handed to the mail server. */

export interface Mail {
  /** The left half of its Message-ID: the same content always makes the same one, also after an unknown outcome. */
  id: string;
  to: string;
  /** For `Content-Language`. */
  language: string;
  subject: string;
  text: string;
  html: string;
  /** Where one press stops mails of this kind, for the button that mail programs show (RFC 8058). */
  stop?: string;
  attachments: { filename: string; content: string; contentType: string }[];
}
