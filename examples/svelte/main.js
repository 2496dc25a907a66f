import { mount } from 'svelte';
import Account from './Account.svelte';
import '@fairwell/elements/fairwell-cancel';

mount(Account, { target: document.querySelector('main') });
