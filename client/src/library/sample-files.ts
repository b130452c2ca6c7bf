/** A small library to look at: three formats, each with something to find. Names are relative to its folder. */
export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  'deliveries.yaml': `# Replies as a list. Uncanned reads any list of names and texts that speak to a customer.
- name: Parcel is late
  situation: delay
  channel: email
  text: |
    Hi {{customer.first_name}},

    We apologise for any inconvenience this may have caused. Your parcel is
    still on its way.

    Best,
    {{agent.name}}

- name: Wrong address
  situation: delay
  channel: email
  text: |
    Hi {{customer.first_name}},

    You failed to give us the right address. Please send it to us again by
    [DATE].

- name: Parcel comes today
  channel: sms
  text: Good news, {{customer.first_name}}! Your parcel arrives today between 2 and 4 pm.
`,
  'quick-answers.csv': `short_code,content
hours,"Hello, we are here from Monday to Friday, 9 am to 5 pm."
refund,"Unfortunately we cannot refund this order. It is against our policy."
thanks,"Thank you for your patience!

I've passed your message to Nadia, who looks after invoices. She'll write to you by Thursday."
`,
  'broken-on-arrival.reply.md': `---
title: Broken on arrival
situation: faulty-product
channel: email
---
Dear {{customer.name}},

I understand your frustration. Calm down: a new teapot left our workshop this
morning, and you can keep the broken one.

Warm wishes,
Jonas
`,
};

/** The file that is opened first. */
export const FIRST_SAMPLE = 'deliveries.yaml';
