<?php
// Installs WordPress and publishes the posts that it reads as JSON; prints the numbers of the posts, in their order.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Host', 'administrator', 'administrator@example.org', true, '', 'secret');
wp_insert_user(array('user_login' => 'author', 'user_pass' => 'secret', 'role' => 'author'));
$numbers = array();
foreach (json_decode(stream_get_contents(STDIN)) as $post) {
	wp_set_current_user(get_user_by('login', $post->role)->ID);
	// What a role may not write is taken out when it is saved.
	kses_init();
	$numbers[] = wp_insert_post(
		wp_slash(array('post_title' => $post->title, 'post_content' => $post->content, 'post_status' => 'publish')),
	);
}
echo json_encode($numbers);
