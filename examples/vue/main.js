import { createApp } from 'vue';
import Account from './Account.vue';
import '@fairwell/elements/fairwell-cancel';

createApp(Account).mount('main');
