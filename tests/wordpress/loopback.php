<?php
// A must-use plugin of the WordPress under test: its theme by the address, pages of loopback as if they were anywhere.
foreach (array('stylesheet', 'template') as $option) {
	add_filter("pre_option_$option", fn ($theme) => $_GET['theme'] ?? $theme);
}
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => array(...$ports, (int) parse_url(CHARTS, PHP_URL_PORT)));
add_filter('show_admin_bar', '__return_false');

function wp_mail() {
	return true;
}
